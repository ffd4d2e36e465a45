Console.WriteLine("wusheng");
