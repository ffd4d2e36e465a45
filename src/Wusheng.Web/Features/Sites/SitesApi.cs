namespace Wusheng.Web.Features.Sites;

/// <summary>Staff, posts, sites and what sites set: everyone reads what is near them, administrators write.</summary>
internal static class SitesApi
{
    public static void MapSites(this RouteGroupBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("People");
        people.MapGet("/", PeopleList.Get).WithSummary("Colleagues at my sites, above and below").Produces<PeopleList.Answer>();
        people.MapGet("/{id}", PeopleList.GetOneAsync).WithSummary("One colleague; the mail address to administrators only").Produces<PeopleList.Detail>();
        people.MapPut("/{id}", SavePersonEndpoint.PutAsync).WithSummary("Add or change a person").Produces<PeopleList.Detail>().Needs(Scope.Admin);
        api.MapGet("/roles", RoleList.Get).WithTags("People").WithSummary("Posts of the standards in force at my sites").Produces<RoleList.Answer>();

        var sites = api.MapGroup("/sites").WithTags("Sites");
        sites.MapGet("/", SiteList.Get).WithSummary("My sites and those below").Produces<SiteList.Answer>();
        sites.MapPut("/{id}", SaveSiteEndpoint.PutAsync).WithSummary("Add or change a site").Produces<SiteList.Item>().Needs(Scope.Admin);
        sites.MapGet("/{id}/parameters", ParametersEndpoint.Get).WithSummary("Figures of the standards in force: the standard's, the bound, the site's own").Produces<ParametersEndpoint.Answer>();
        sites.MapPut("/{id}/parameters", ParametersEndpoint.PutAsync).WithSummary("Set figures of a site within their bounds").Produces<ParametersEndpoint.Answer>().Needs(Scope.Admin);
    }
}
