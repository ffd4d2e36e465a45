using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Which rule decides which act. Faults are added; without any, the life acted on is returned.</summary>
internal static class Deciding
{
    internal static LifeId? Apply(Working work, Act act, List<Refusal> faults)
    {
        if (act is Open open)
        {
            return Openings.ByAct(work, open, faults);
        }

        return act switch
        {
            TakeStep step => On(step.Life, () => Stepping.ByAct(work, step, faults)),
            Receive receive => On(receive.Life, () => Seats.Receive(work, receive.Life, receive.Row, receive.Seat, faults, accept: false)),
            Accept accept => On(accept.Life, () => Seats.Receive(work, accept.Life, accept.Row, accept.Seat, faults, accept: true)),
            Assign assign => On(assign.Life, () => Seats.Assign(work, assign, faults)),
            HandOver over => On(over.Life, () => Seats.HandOver(work, over, faults)),
            FillRows fill => On(fill.Life, () => Filling.Rows(work, fill, faults)),
            AddRow add => On(add.Life, () => Filling.Add(work, add, faults)),
            SetFields set => On(set.Life, () => Filling.Fields(work, set, faults)),
            GiveUp up => On(up.Life, () => GivingUp.Apply(work, up)),
            Report report => On(report.Life, () => Reporting.Tell(work, report, faults)),
            Speak speak => On(speak.Life, () => Reporting.Tell(work, speak)),
            LeaveBranch leave => On(leave.Life, () => Guiding.LeaveByHand(work, leave, faults)),
            Undo undo => On(undo.Life, () => Undoing.Apply(work, undo, faults)),
            EnterBranch enter => On(enter.Life, () => Guiding.Enter(work, enter, faults)),
            SayLine said => On(said.Life, () => SayingLines.Say(work, said, faults)),
            DoGuideStep done => On(done.Life, () => Guiding.Done(work, done, faults)),
            SendMessage message => On(message.Life, () => Messaging.Send(work, message, faults)),
            ReviewFinding review => On(review.Life, () => Reviewing.Review(work, review, faults)),
            AppealFinding appeal => On(appeal.Life, () => Reviewing.Appeal(work, appeal, faults)),
            AnswerAppeal answer => On(answer.Life, () => Reviewing.Answer(work, answer, faults)),
            _ => Keeping.Apply(work, act, faults),
        };
    }

    internal static LifeId? On(LifeId id, Action apply)
    {
        apply();
        return id;
    }
}
