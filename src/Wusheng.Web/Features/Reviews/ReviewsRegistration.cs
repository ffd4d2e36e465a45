namespace Wusheng.Web.Features.Reviews;

internal static class ReviewsRegistration
{
    public static void AddReviews(this IServiceCollection services) => services.AddScoped<ReviewReading>().AddScoped<Rehearing>().AddScoped<FigureReading>().AddScoped<ReviewSaying>();
}
