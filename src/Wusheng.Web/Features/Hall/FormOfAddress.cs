namespace Wusheng.Web.Features.Hall;

/// <summary>As much of a name as may stand on a wall: the surname and the form of address, nothing of the given name.</summary>
internal static class FormOfAddress
{
    private static readonly string[] Forms = ["女士", "先生", "小姐", "老师", "阿姨", "师傅", "经理"];
    private static readonly string[] TwoCharacterSurnames = ["欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木", "百里"];

    /// <summary>"何婉仪女士" becomes "何女士"; without a form of address only the surname stays: "何*".</summary>
    public static string Of(string name)
    {
        var form = Forms.FirstOrDefault(each => name.EndsWith(each, StringComparison.Ordinal) && name.Length > each.Length);
        var own = form is null ? name : name[..^form.Length];
        var surname = TwoCharacterSurnames.FirstOrDefault(each => own.StartsWith(each, StringComparison.Ordinal)) ?? new System.Globalization.StringInfo(own).SubstringByTextElements(0, 1);
        return surname + (form ?? "*");
    }
}
