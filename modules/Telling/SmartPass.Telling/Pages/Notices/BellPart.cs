using SmartPass.Platform.Modules;
using SmartPass.Telling.Contracts;

namespace SmartPass.Telling.Pages.Notices;

/// <summary>In the bar above every page of a school: the bell, and what is told just now.</summary>
internal sealed class BellPart(BellReader reader) : ISlotPart<PageBar>
{
    public int Order => 10;

    public string Partial => "/Areas/Telling/Pages/Notices/_BellPart.cshtml";

    public async Task<object?> Model(PageBar slot, CancellationToken stop) =>
        slot.Actor.Can(TellingPermissions.BeTold) ? await reader.Read(slot.School, slot.Actor, stop) : null;
}
