namespace SmartPass.Load.Suites;

/// <summary>Measures one thing, or breaks one thing and looks at what is left.</summary>
internal interface ISuite
{
    string Name { get; }

    /// <summary>Whether it is part of the quick run.</summary>
    bool IsQuick { get; }

    Task Run(Bench bench);
}
