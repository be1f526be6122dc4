using SmartPass.Flex.Contracts;
using SmartPass.Flex.Pages.Shared;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Flex.Pages.Parts;

/// <summary>On a student's page, for those who act for all hosts: where the student was in Flex, and where they will be.</summary>
internal sealed class PersonPart(SessionsOfStudentReader reader, CurrentSchool school, CurrentActor actor) : ISlotPart<PersonPage>
{
    public int Order => 14;

    public string Partial => "/Areas/Flex/Pages/Parts/_Person.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop) =>
        slot.IsStudent && actor.Can(FlexPermissions.HostAny) && await reader.Read(slot.Person.Id, stop) is { Count: > 0 } lines ? new FlexOfStudent(lines, new FlexLinks(school)) : null;
}

/// <param name="Lines">The latest first.</param>
/// <param name="Links">Addresses in this school.</param>
internal sealed record FlexOfStudent(IReadOnlyList<StudentLine> Lines, FlexLinks Links);

/// <param name="Activity">The activity in its session.</param>
/// <param name="Title">What it is called.</param>
/// <param name="When">"Thu, Oct 15".</param>
/// <param name="Rank">By whose word, in words.</param>
/// <param name="Mark">Whether they were there; null where it is to come, or nobody said.</param>
internal sealed record StudentLine(ActivitySessionId Activity, string Title, string When, string Rank, string? Mark);
