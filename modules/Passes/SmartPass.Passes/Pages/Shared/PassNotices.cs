using SmartPass.Kernel;
using SmartPass.Passes.Contracts;
using SmartPass.Passes.Domain;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;
using SmartPass.Roster.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>What an act on a pass says when it was done: who may go where, who is back.</summary>
internal sealed class PassNotices(OnePassReader passes, IPeople people, CurrentActor actor)
{
    public Task<string> LetGo(PassId id, CancellationToken stop) =>
        Say(id, card => $"{card.Student.GivenName} may go to {InSentence(card.To)}.", stop);

    public Task<string> Denied(PassId id, CancellationToken stop) =>
        Say(id, card => $"Told {card.Student.GivenName}: not now.", stop);

    public Task<string> TakenBack(PassId id, CancellationToken stop) => Say(id, card => $"The pass of {card.Student.GivenName} is taken back.", stop);

    public Task<string> GoesOn(PassId id, CancellationToken stop) =>
        Say(id, card => card.Student.Id == actor.Id ? "Your pass goes on." : $"The pass of {card.Student.GivenName} goes on.", stop);

    public Task<string> WasBack(PassId id, CancellationToken stop) => Say(id, card => $"{card.Student.GivenName} was back. The record says so now.", stop);

    public Task<string> Lasts(PassId id, CancellationToken stop) => Say(id, card => $"{card.Student.GivenName} has {card.Minutes} min in all now.", stop);

    public Task<string> GoesTo(PassId id, CancellationToken stop) => Say(
        id, card => card.Student.Id == actor.Id ? $"Go on to {InSentence(card.To)} now." : $"{card.Student.GivenName} goes to {InSentence(card.To)} now.", stop);

    public Task<string> Commented(PassId id, CancellationToken stop) => Say(id, card => $"Written down. {card.Student.GivenName} can read it too.", stop);

    public async Task<string> Ended(Pass pass, CancellationToken stop) => (pass.StudentId == actor.Id, pass.RoundTrip) switch
    {
        (true, true) => "Welcome back.",
        (true, false) => "You have arrived.",
        (false, true) => $"{await GivenName(pass.StudentId, stop)} is back.",
        (false, false) => $"{await GivenName(pass.StudentId, stop)} has arrived.",
    };

    private async Task<string> GivenName(PersonId student, CancellationToken stop) => (await people.Of([student], stop)).GetValueOrDefault(student)?.GivenName ?? "The student";

    private async Task<string> Say(PassId id, Func<PassCard, string> sentence, CancellationToken stop) =>
        await passes.Card(id, stop) is { } card ? sentence(card) : "Done.";

    /// <summary>Places that are called what they are have an article: the Nurse, the Library; Room 214 has none.</summary>
    public static string InSentence(RoomFacts room) => room.Name.Equals(room.Kind.ToString(), StringComparison.OrdinalIgnoreCase) ? $"the {room.Name}" : room.Name;
}
