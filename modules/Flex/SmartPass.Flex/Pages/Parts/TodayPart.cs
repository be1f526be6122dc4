using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Choose;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Parts;

/// <summary>On a student's first screen: where they are due in Flex today, or that they still have to choose.</summary>
internal sealed class TodayPart(ComingReader coming, IPeople people, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ISlotPart<NowPage>
{
    public int Order => 10;

    public string Partial => "/Areas/Flex/Pages/Parts/_Today.cshtml";

    public async Task<object?> Model(NowPage slot, CancellationToken stop)
    {
        if (!actor.Can(FlexPermissions.SignUp) || (await people.Of([slot.Student], stop)).GetValueOrDefault(slot.Student) is not { } student)
        {
            return null;
        }

        var (now, links) = (clock.GetUtcNow(), new FlexLinks(school));
        var today = (await coming.Read(student, now, stop)).Where(session => session.Date == school.Required.Date(now)).ToList();
        return today.Count == 0 ? null : new FlexToday([.. today.Select(session => new TodayLine(
            session.Period, ChooseWords.Times(school.Required, session.Times), ChooseWords.State(school.Required, session, now), session.Seat?.Room?.Name, links.ChooseIn(session.Id)))]);
    }
}

/// <param name="Lines">Today's sessions that are not over.</param>
internal sealed record FlexToday(IReadOnlyList<TodayLine> Lines);

/// <param name="Period">Name of the flex period.</param>
/// <param name="Times">"2:20 to 3:00 PM".</param>
/// <param name="State">What the student has there.</param>
/// <param name="Room">Where; null for nowhere yet.</param>
/// <param name="Link">Where they choose.</param>
internal sealed record TodayLine(string Period, string Times, (string Icon, string Words) State, string? Room, string Link);
