namespace SmartPass.Platform.Modules;

/// <summary>What a module adds to the fictional school of <c>--demo</c>, told in the order of modules, in a scope that has entered the school.</summary>
public interface IDemoChapter
{
    int Order { get; }

    /// <summary>Writes the chapter into a data folder that has none yet. The first chapter makes the school, and so has none entered. Told again after it was cut off, it goes on or leaves things as they are.</summary>
    Task Write(CancellationToken stop);
}
