using SmartPass.Kernel;

namespace SmartPass.Accounts.Contracts;

/// <summary>Makes an actor of someone whom a module has recognized by other means than a sign-in: by an ID at a paired kiosk, say.</summary>
public interface IActors
{
    /// <summary>The person with their rights at a school, as if they had signed in there; null where they do not belong to it, or their account was closed. Someone who never had an account is as good as anyone. From memory wherever it can.</summary>
    ValueTask<Actor?> Of(PersonId person, SchoolId school, CancellationToken stop = default);
}
