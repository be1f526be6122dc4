using SmartPass.Flex.Contracts;
using SmartPass.Flex.Domain;
using SmartPass.Kernel;

namespace SmartPass.Flex.Pages.Shared;

/// <summary>The places of Flex for staff, as far as one may open them.</summary>
/// <param name="Links">Addresses in this school.</param>
/// <param name="Actor">Who looks.</param>
/// <param name="Here">Address of the place they are in.</param>
internal sealed record FlexTabs(FlexLinks Links, Actor Actor, string Here)
{
    public bool MayOffer => MayHost.Begin(Actor);

    public IEnumerable<(string Name, string Address)> Places =>
        new[]
        {
            ("Mine", Links.Mine, FlexPermissions.Host), ("Week", Links.Week, FlexPermissions.HostAny), ("Activities", Links.Activities, FlexPermissions.Host), ("Periods", Links.Periods, FlexPermissions.Manage),
            ("No-shows", Links.NoShows, FlexPermissions.HostAny), ("Participation", Links.Participation, FlexPermissions.Manage), ("Rules", Links.Rules, FlexPermissions.Manage),
        }.Where(place => Actor.Can(place.Item3)).Select(place => (place.Item1, place.Item2));
}
