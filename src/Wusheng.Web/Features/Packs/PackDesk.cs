using Wusheng.Store.Worlds;

namespace Wusheng.Web.Features.Packs;

/// <summary>Who looks at the standards, and where they are in force.</summary>
internal sealed record PackDesk(HouseBook House, bool IsAdministrator);
