using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.Telling.Domain;

/// <summary>How one person wants to be told of one kind of thing at one school.</summary>
internal sealed class Choice : ISchoolOwned
{
    public required SchoolId SchoolId { get; init; }

    public required PersonId PersonId { get; init; }

    public required NoticeKind Kind { get; init; }

    public bool Screen { get; private set; }

    public bool Sound { get; private set; }

    public bool Browser { get; private set; }

    public bool Email { get; private set; }

    public Ways Ways => new(Screen, Sound, Browser, Email);

    public void Choose(Ways ways) => (Screen, Sound, Browser, Email) = ways.For(Kind);
}
