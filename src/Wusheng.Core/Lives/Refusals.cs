using Wusheng.Core.Packs;

namespace Wusheng.Core.Lives;

/// <summary>Every reason the engine itself can give, each with its code, its sentence in two languages and a way out.</summary>
internal static class Refusals
{
    internal static Refusal NoLife(LifeId id) =>
        new(RefusalKind.NotFound, "life", $"没有这张单（{id}）。从列表里打开它。", $"There is no record {id}. Open it from the list.");

    internal static Refusal NoType(string type) =>
        new(RefusalKind.NotFound, "type", $"现用的规范里没有“{type}”。", $"The standard in force has no '{type}'.");

    internal static Refusal NoStep(string title, string step) =>
        new(RefusalKind.NotFound, "step", $"“{title}”没有“{step}”这一步。", $"'{title}' has no step '{step}'.");

    internal static Refusal VoidPaper(string number) =>
        new(RefusalKind.Conflict, "void", $"{number} 已作废，不能再打印；需要时重新开具。", $"{number} is void and cannot be printed; issue a new one if it is needed.");

    internal static Refusal NoCashier(string who) =>
        new(RefusalKind.NotAllowed, "by", $"收款和冲正要{who}来办。", "Taking and reversing payments is for those who may take the step of payment.");

    internal static Refusal NotPayable { get; } =
        new(RefusalKind.WrongMoment, "payment", "这张单还没走到收款，先办收款那一步。", "This case has not come to its payment yet: take that step first.");

    internal static Refusal PaidTooMuch(decimal open, decimal given) =>
        new(RefusalKind.BadInput, "payment", $"还应收 {open:N2} 元，不能收 {given:N2} 元。", $"{open:N2} yuan are owed; {given:N2} cannot be taken.") { Field = "payment" };

    internal static Refusal LinkName(string name) => new(
        RefusalKind.BadInput, "link", $"不能自己连成“{name}”：单子之间规范写的关系由步骤连上，手工只能关联。", $"'{name}' is not a link to be made by hand: what the standard links, its steps link. By hand it is 'related'.") { Field = "name" };

    internal static Refusal Splits(string title, string who) =>
        new(RefusalKind.NotAllowed, "by", $"拆出的是一张新的“{title}”，要{who}来拆。", $"Splitting opens another '{title}': that is for {who}.");

    internal static Refusal Voids { get; } =
        new(RefusalKind.NotAllowed, "by", "作废要经手人、能开这张单据的人或他们的上级来办。", "Voiding is for whoever has it in hand, who may issue such a paper, and those above them.");

    internal static Refusal NoReopening { get; } =
        new(RefusalKind.WrongMoment, "reopens", "这种单办结以后不重开：还有事另开一张，和它关联。", "Cases of this kind are not opened again: open a new one and relate the two.");

    internal static Refusal Reopens(string who) =>
        new(RefusalKind.NotAllowed, "by", $"重开要{who}来办。", $"Reopening is for {who}.");

    internal static Refusal NoPayment { get; } =
        new(RefusalKind.NotFound, "payment", "没有这笔收款，或者已经冲正过。", "There is no such payment, or it is reversed already.");

    internal static Refusal MoneyStands(FieldType field) =>
        new(RefusalKind.WrongMoment, field.Id, $"“{field.Title}”关系到已收付的款，不能更正。请先冲正收款，再重新办理。", $"'{field.Title}' is what money was moved for and cannot be corrected. Reverse the payment and take it anew.") { Field = field.Id };

    internal static Refusal NoRow(string row) =>
        new(RefusalKind.NotFound, "row", $"没有“{row}”这一行。", $"There is no row '{row}'.");

    internal static Refusal By(StepType step, string who) => new(
        RefusalKind.NotAllowed, "by", $"“{step.Title}”要{who}来办。", $"'{step.Id}' is for {who}.") { Clause = step.Clause };

    internal static Refusal ByOpening(string title, string who) =>
        new(RefusalKind.NotAllowed, "by", $"“{title}”要{who}来登记。", $"'{title}' is opened by {who}.");

    internal static Refusal Unseen() =>
        new(RefusalKind.NotAllowed, "by", "这件事不归你看。", "This is not yours to see.");

    internal static Refusal From(StepType step, string state) => new(
        RefusalKind.WrongMoment, "from", $"现在不能“{step.Title}”：单子是“{state}”。", $"'{step.Id}' cannot be taken now: the state is '{state}'.") { Clause = step.Clause };

    internal static Refusal FromChannel(string title, string channel) => new(
        RefusalKind.WrongMoment, "from", $"“{title}”不能从“{channel}”登记。", $"'{title}' is not opened from '{channel}'.");

    internal static Refusal When(StepType step, string condition) => new(
        RefusalKind.WrongMoment, "when", $"这张单用不着“{step.Title}”：只在{condition}时办。", $"'{step.Id}' does not apply here.") { Clause = step.Clause };

    internal static Refusal Gate(Gate gate, string sentence, string? clause) =>
        new(RefusalKind.WrongMoment, gate.Id, sentence, $"Not possible yet: {gate.Id}. {sentence}") { Clause = gate.Clause ?? clause };

    internal static Refusal Missing(string field, string title, string? clause) => new(
        RefusalKind.BadInput, field, $"还没填“{title}”。", $"'{field}' is still missing.") { Field = field, Clause = clause };

    internal static Refusal MissingSeat(string seat, string title, string? clause) => new(
        RefusalKind.BadInput, seat, $"还没选“{title}”。从名单里选一位。", $"Choose who is '{seat}'.") { Field = seat, Clause = clause };

    internal static Refusal Unfit(string seat, string title, string person, string roles) => new(
        RefusalKind.BadInput, seat, $"{person}不能担任“{title}”，要{roles}。", $"{person} cannot be '{seat}'; it needs {roles}.") { Field = seat };

    internal static Refusal Computed(FieldType field) => new(
        RefusalKind.BadInput, field.Id, $"“{field.Title}”由系统算出，不能填写。", $"'{field.Id}' is computed and cannot be typed.") { Field = field.Id, Clause = field.Clause };

    internal static Refusal Unknown(string name, string title) => new(
        RefusalKind.BadInput, name, $"“{title}”没有“{name}”这一项。", $"'{title}' has nothing named '{name}'.") { Field = name };

    internal static Refusal NotHere(FieldType field, string step) => new(
        RefusalKind.NotAllowed, field.Id, $"“{field.Title}”不在“{step}”里填，也不归你填。", $"'{field.Id}' is not given with '{step}'.") { Field = field.Id };

    internal static Refusal Unreadable(FieldType field, string zh, string en) => new(
        RefusalKind.BadInput, field.Id, $"“{field.Title}”{zh}", $"'{field.Id}' {en}") { Field = field.Id, Clause = field.Clause };

    internal static Refusal Open(string what) => new(
        RefusalKind.WrongMoment, "open", $"还有没办完的：{what}。先办完再结束。", $"Still open: {what}.");

    internal static Refusal Claim(string what) => new(
        RefusalKind.WrongMoment, "claim", $"{what}已经没有了，换一个。", $"{what} is not to be had.");

    internal static Refusal LineNotFitting(string line) => new(
        RefusalKind.WrongMoment, "when", "这句话不合现在的情形，换一句。", $"The line '{line}' does not fit here.");

    internal static Refusal LineOpen(string slots) => new(
        RefusalKind.WrongMoment, "slot", $"这句话还缺：{slots}。填好再说，或改成自己的话。", $"The line still lacks: {slots}.");

    internal static Refusal Full(string title, IEnumerable<Values.Value.Slot> free, TimeZoneInfo zone)
    {
        var times = string.Join('、', free.Select(slot => Slots.Show(slot, zone)));
        return new(RefusalKind.WrongMoment, "claim", times.Length > 0 ? $"“{title}”这一段已约满；还有：{times}。" : $"“{title}”这一段已约满，换一个。",
            times.Length > 0 ? $"That stretch is full; still free: {times}." : "That stretch is full; choose another.");
    }

    internal static Refusal NoPhoto(string field, string title, string? clause) => new(
        RefusalKind.BadInput, "photo", $"“{title}”要附照片。", $"'{field}': a photo is needed.") { Field = field, Clause = clause };

    internal static Refusal NotHanging(FieldType field) => field.Kind == FieldKind.Copy
        ? Unreadable(field, "要用在这张单上盖好章的复印件：重新拍照，盖章给客户看过再办。", "must be a copy stamped on this case: photograph the paper again and have it stamped here.")
        : Unreadable(field, "要用这张单上的附件：先把文件传到这张单上，再填。", "must be a file attached to this case: attach it here first.");

    internal static Refusal Order(string zh, string en) => new(RefusalKind.WrongMoment, "order", zh, en);

    internal static Refusal Pause(string zh, string en) => new(RefusalKind.WrongMoment, "pause", zh, en);

    internal static Refusal Held(string zh, string en) => new(RefusalKind.WrongMoment, "held", zh, en);

    internal static Refusal NoReason(string zh) => new(RefusalKind.BadInput, "reason", $"{zh}要写原因。", "A reason is needed.") { Field = "reason" };

    internal static Refusal NeverThere(string state, ImmutableArray<string> been) => new(
        RefusalKind.BadInput, "state", $"这张单没有到过“{state}”，不能从那里接着办。到过的有：{string.Join('、', been)}。", $"It has never been '{state}', so it cannot go on from there. It has been: {string.Join(", ", been)}.") { Field = "state" };

    internal static Refusal NoPerson(string field, string person) => new(
        RefusalKind.BadInput, field, $"没有“{person}”这个人。", $"There is nobody '{person}'.") { Field = field };

    internal static Refusal OwnedWhenEnded { get; } =
        new(RefusalKind.WrongMoment, "ended", "这张单已经办结，不用换人。要接着办，先重开。", "It has ended and needs nobody. Reopen it to go on.");

    internal static Refusal OwnedElsewhere(string person, string site) =>
        new(RefusalKind.BadInput, "owner", $"{person}不在{site}，办不了这张单。换一位这里的人。", $"{person} has no post at {site}. Choose somebody who has.") { Field = "owner" };

    internal static Refusal NoPack(string pack) =>
        new(RefusalKind.NotFound, "pack", $"没有发布过这一版规范（{pack}）。", $"The pack {pack} was never published here.");

    internal static Refusal CannotMove(string what) =>
        new(RefusalKind.WrongMoment, "pack", $"不能换到这一版规范：{what}。", $"Cannot move to that version: {what}.");
}
