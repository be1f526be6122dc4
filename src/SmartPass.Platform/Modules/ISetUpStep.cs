namespace SmartPass.Platform.Modules;

/// <summary>One step from an empty installation to a working school; each can be skipped. The district's home lists them until all are done.</summary>
public interface ISetUpStep
{
    int Order { get; }

    Task<SetUpStep> State(CancellationToken stop);
}

/// <param name="Title">What to do: "Bring in the roster".</param>
/// <param name="Sentence">Where it stands, in one sentence.</param>
/// <param name="Done">Whether nothing more is needed.</param>
/// <param name="Path">Absolute path, school included, of the page that does it; null while an earlier step is missing.</param>
public sealed record SetUpStep(string Title, string Sentence, bool Done, string? Path);
