using SmartPass.Passes.Contracts;
using SmartPass.Passes.Pages.OnePass;
using SmartPass.Platform.Schools;
using SmartPass.Rooms.Contracts;

namespace SmartPass.Passes.Pages.Shared;

/// <summary>What an act on a pass says when it was done: who may go where, who is back.</summary>
internal sealed class PassNotices(OnePassReader passes, CurrentActor actor)
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

    public Task<string> Ended(PassId id, CancellationToken stop) => Say(
        id,
        card => (card.Student.Id == actor.Id, card.RoundTrip) switch
        {
            (true, true) => "Welcome back.",
            (true, false) => "You have arrived.",
            (false, true) => $"{card.Student.GivenName} is back.",
            (false, false) => $"{card.Student.GivenName} has arrived.",
        },
        stop);

    private async Task<string> Say(PassId id, Func<PassCard, string> sentence, CancellationToken stop) =>
        await passes.Card(id, stop) is { } card ? sentence(card) : "Done.";

    /// <summary>Places that are called what they are have an article: the Nurse, the Library; Room 214 has none.</summary>
    public static string InSentence(RoomFacts room) => room.Name.Equals(room.Kind.ToString(), StringComparison.OrdinalIgnoreCase) ? $"the {room.Name}" : room.Name;
}
