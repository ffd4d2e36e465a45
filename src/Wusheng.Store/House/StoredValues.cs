using Wusheng.Core.Values;
using Wusheng.Store.Events;

namespace Wusheng.Store.House;

/// <summary>Values and posts as the rows of the house hold them.</summary>
public static class StoredValues
{
    public static string Write(ImmutableSortedDictionary<string, Value> values) => StoredJson.Write(values);

    public static ImmutableSortedDictionary<string, Value> Read(string json) => StoredJson.Read<ImmutableSortedDictionary<string, Value>>(json);

    public static string WritePosts(ImmutableArray<Post> posts) => StoredJson.Write(posts);

    public static ImmutableArray<Post> ReadPosts(string json) => StoredJson.Read<ImmutableArray<Post>>(json);
}
