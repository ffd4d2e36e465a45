using Microsoft.AspNetCore.Authorization;

namespace Wusheng.Web.House;

/// <summary>Asked of the pages on which people, sites and standards are arranged.</summary>
internal sealed class AdministratorsOnly : IAuthorizationRequirement;

internal sealed class AdministratorsOnlyHandler(CallerSight sight) : AuthorizationHandler<AdministratorsOnly>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AdministratorsOnly requirement)
    {
        if (Caller.Of(context.User) is { } caller && sight.Ask((_, house) => Administrators.Is(house.People.GetValueOrDefault(caller.Person))))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
