using SmartPass.Kernel;

namespace SmartPass.Platform.Schools;

/// <summary>Who acts in this request or job; the system where nobody signed in does.</summary>
public sealed class CurrentActor
{
    public Actor Actor { get; private set; } = Actor.System;

    public PersonId Id => Actor.Person;

    public bool Can(string permission) => Actor.Can(permission);

    public void Become(Actor actor) => Actor = actor;
}
