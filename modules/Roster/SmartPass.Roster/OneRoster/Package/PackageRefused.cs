namespace SmartPass.Roster.OneRoster.Package;

/// <summary>The package cannot be read any further: too large, damaged, or made to do harm. Thrown from within streams, where no other answer is possible; caught by the reading.</summary>
internal sealed class PackageRefused(string code, string message, string? file = null) : Exception(message)
{
    public Finding Finding { get; } = new(Severity.Error, code, message, file);
}
