using Microsoft.AspNetCore.Localization;

namespace Wusheng.Web.Http;

/// <summary>Words for answers that no endpoint gave: nobody there, no such address, a kind of body the address does not take.</summary>
internal static class PlainProblems
{
    public static void Word(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (!problem.Extensions.ContainsKey("code") && Of(problem.Status) is var (code, zh, en))
        {
            problem.Type = $"/problems/{code}";
            problem.Title = English(context.HttpContext) ? en : zh;
            problem.Extensions["code"] = code;
        }
    }

    // These answers are written outside the part of the pipeline that sets the language.
    private static bool English(HttpContext http) => http.Features.Get<IRequestCultureFeature>()?.RequestCulture.UICulture.Name == Languages.English;

    private static (string Code, string Zh, string En)? Of(int? status) => status switch
    {
        StatusCodes.Status400BadRequest => ("request", "请求的写法不对。", "The request cannot be read."),
        StatusCodes.Status401Unauthorized => ("sign-in", "请先登录，或带上有效的密钥。", "Sign in first, or send a key that is valid."),
        StatusCodes.Status403Forbidden => ("by", "这件事不归你办。", "This is not yours to do."),
        StatusCodes.Status404NotFound => ("address", "没有这个地址。", "There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => ("method", "这个地址不能这样用。", "This address does not take that method."),
        StatusCodes.Status413PayloadTooLarge => ("too-large", "请求太大。", "The request is too large."),
        StatusCodes.Status415UnsupportedMediaType => ("content-type", "请求正文应是 JSON（Content-Type: application/json）。", "The body must be JSON (Content-Type: application/json)."),
        StatusCodes.Status503ServiceUnavailable => (
            "database-away", "数据库现在连不上或写不进，请稍后再试；带着同一个幂等键再发，不会办两次。",
            "The database cannot be reached or written just now: try again later. Sent again under the same idempotency key, nothing is done twice."),
        >= StatusCodes.Status500InternalServerError => ("fault", "系统出错，没有办成；请稍后再试。", "Something went wrong and nothing was done; try again later."),
        _ => null,
    };
}
