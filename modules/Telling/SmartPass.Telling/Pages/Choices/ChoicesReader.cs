using SmartPass.Passes.Contracts;
using SmartPass.Platform.Mail;
using SmartPass.Platform.Schools;
using SmartPass.Roster.Contracts;
using SmartPass.Telling.Data;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Pages.Choices;

/// <summary>How whoever looks is told of what concerns them.</summary>
internal sealed class ChoicesReader(ChoiceReader choices, IPeople people, Outbox outbox, CurrentActor actor, CurrentSchool school)
{
    public async Task<ChoicesView> Read(CancellationToken stop)
    {
        var chosen = await choices.Of(school.Id, [actor.Id], stop);
        var asStudent = actor.Can(PassPermissions.Ask);
        var rows = KindsFor.Of(actor.Actor).Select(kind => new ChoiceRow(kind, chosen.TryGetValue((actor.Id, kind), out var own) ? own : UsualWays.Of(kind, asStudent), asStudent));
        var address = (await people.Of([actor.Id], stop)).GetValueOrDefault(actor.Id)?.Email;
        return new ChoicesView([.. rows], string.IsNullOrEmpty(address) ? null : address, await outbox.IsOpen(stop));
    }
}

/// <param name="Rows">What one can be told of.</param>
/// <param name="Address">One's address; null where the roster has none.</param>
/// <param name="MailIsOn">Whether the district sends mail.</param>
internal sealed record ChoicesView(IReadOnlyList<ChoiceRow> Rows, string? Address, bool MailIsOn)
{
    public bool CanMail => MailIsOn && Address is not null;
}
