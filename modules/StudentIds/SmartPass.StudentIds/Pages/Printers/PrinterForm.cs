using SmartPass.StudentIds.Domain.Printing;

namespace SmartPass.StudentIds.Pages.Printers;

/// <summary>The offset of a printer as typed.</summary>
internal sealed class PrinterForm
{
    public string? Name { get; set; }

    public string? X { get; set; }

    public string? Y { get; set; }

    public string Written => (Name ?? "").Trim();

    /// <summary>What is wrong with it, each with its field, in the order of the form.</summary>
    public IEnumerable<(string Field, string Message)> Faults()
    {
        if (Written.Length is 0 or > PrinterOffset.LongestName)
        {
            yield return (nameof(Name), $"Write a name by which you know the printer, of at most {PrinterOffset.LongestName} characters.");
        }

        foreach (var (field, typed) in new[] { (nameof(X), X), (nameof(Y), Y) })
        {
            if (PrinterOffset.Read(typed) is null)
            {
                yield return (field, "Write millimeters from -10 to 10, such as 1.5 or -0.75.");
            }
        }
    }
}
