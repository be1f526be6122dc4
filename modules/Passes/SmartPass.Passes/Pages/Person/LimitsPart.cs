using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Modules;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Person;

/// <summary>On a student's page: what they have had of passes against what they may. That an exception lifts the limits shows as that, and no more.</summary>
internal sealed class LimitsPart(UseReader uses, RulesReader rules, CurrentSchool school, CurrentActor actor, TimeProvider clock) : ISlotPart<PersonPage>
{
    public int Order => 11;

    public string Partial => "/Areas/Passes/Pages/Person/_LimitsPart.cshtml";

    public async Task<object?> Model(PersonPage slot, CancellationToken stop)
    {
        if (!slot.IsStudent || !(actor.Can(PassPermissions.Answer) || actor.Can(PassPermissions.SeeBoard) || actor.Can(PassPermissions.EditRules)))
        {
            return null;
        }

        var use = await uses.Of(slot.Person.Id, slot.Person.Grade, await rules.OfSchool(school.Id, stop), clock.GetUtcNow(), stop);
        var links = new PassLinks(school);
        return new Limits(
            use,
            actor.Can(PassPermissions.EditRules) ? links.Exception(slot.Person.Id) : null,
            actor.Can(PassPermissions.Answer) ? links.NewPassFor(slot.Person.Id) : null);
    }
}

/// <param name="Use">Passes had, against what they may have.</param>
/// <param name="Change">Where the limits of this student are set; null for those who may not.</param>
/// <param name="NewPass">Where a pass is made for them; null for those who may not.</param>
internal sealed record Limits(PassUse Use, string? Change, string? NewPass)
{
    public IReadOnlyList<string> Sentences => Use switch
    {
        { NoLimit: true } => ["No limit."],
        { MostToday: null, MostThisWeek: null } => ["No limit on passes at this school."],
        _ => [.. Of(Use.Today, Use.MostToday, "today"), .. Of(Use.ThisWeek, Use.MostThisWeek, "this week")],
    };

    private static IEnumerable<string> Of(int had, int? most, string when) => most is null ? [] : [$"{had} of {most} {when}"];
}
