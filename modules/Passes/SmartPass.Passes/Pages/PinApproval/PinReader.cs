using Microsoft.EntityFrameworkCore;
using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Data;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.Shared;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.PinApproval;

/// <summary>Reads a student's own request, or what became of it in a line, and who may say yes to it on this screen.</summary>
internal sealed class PinReader(PassesDb db, PassCards cards, StaffChoices choices, IPeople people, CurrentSchool school, CurrentActor actor)
{
    private const int MostFound = 20;

    /// <param name="id">The request.</param>
    /// <param name="text">Part of a name, where any teacher may approve.</param>
    /// <param name="stop">Stops reading.</param>
    public async Task<PinView?> Read(PassId id, string? text, CancellationToken stop)
    {
        if (await db.Passes.AsNoTracking().FirstOrDefaultAsync(pass => pass.Id == id && pass.StudentId == actor.Id && pass.PlannedAt == null, stop) is not { } pass
            || pass is not ({ Status: PassStatus.Requested } or { Status: PassStatus.InLine, Answer: not null })
            || await cards.Of([pass], stop) is not [var card])
        {
            return null;
        }

        var any = card.To.Approval == ApprovalRule.AnyTeacher;
        List<PersonId> staff = [.. pass.AskedOf.Select(asked => asked.StaffId)];
        if (any)
        {
            staff.AddRange(card.To.Staff);
            staff.AddRange(string.IsNullOrWhiteSpace(text) ? [] : (await people.Staff(school.Id, text, MostFound, stop)).Select(person => person.Id));
        }

        return new PinView(card, await choices.Of(staff, stop), any, new PassLinks(school));
    }
}

/// <param name="Card">What is asked for.</param>
/// <param name="Staff">Who may approve it here.</param>
/// <param name="AnyTeacher">Whether any teacher may, so that others can be looked for.</param>
/// <param name="Links">Addresses.</param>
internal sealed record PinView(PassCard Card, IReadOnlyList<StaffChoice> Staff, bool AnyTeacher, PassLinks Links);
