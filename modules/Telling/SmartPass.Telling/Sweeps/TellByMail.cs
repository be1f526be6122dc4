using System.Globalization;
using SmartPass.Passes.Contracts;
using SmartPass.Platform.Mail;
using SmartPass.Telling.Domain;

namespace SmartPass.Telling.Sweeps;

/// <summary>Inside the follower's transaction: a notice as a mail.</summary>
internal sealed class TellByMail(Outbox outbox)
{
    public Task Tell(Told told, PassEvent happened, PersonalNotice notice, string address, Uri school) => outbox.Add(new NewMail(
        address,
        Sentences.Subject(told.Kind),
        $"{notice.Text}\n\n{school}{notice.Link}\n\n{Footer(school)}",
        string.Create(CultureInfo.InvariantCulture, $"told:{happened.Cursor}:{told.Person}"),
        happened.Student));

    public static string Footer(Uri school) => $"You get this mail because you chose it. What SmartPass tells you: {school}/notices/choices\n";
}
