using System.Globalization;
using SmartPass.Kernel;
using SmartPass.StudentIds.Domain.Printing;
using SmartPass.StudentIds.Pages.Print;
using SmartPass.StudentIds.Pages.Shared;

namespace SmartPass.StudentIds.Pages.Batches;

/// <summary>One batch as its page shows it; the live part polls the very same.</summary>
/// <param name="Batch">The batch.</param>
/// <param name="Parts">Its files so far.</param>
/// <param name="Replaced">How many of its cards were replaced since they were drawn.</param>
/// <param name="School">Its school.</param>
/// <param name="Now">Now.</param>
/// <param name="Stamp">What the page was made from.</param>
/// <param name="Links">Addresses in the school.</param>
internal sealed record BatchView(Batch Batch, IReadOnlyList<BatchPart> Parts, int Replaced, School School, DateTimeOffset Now, string Stamp, IdLinks Links)
{
    public string Address => Links.Batch(Batch.Id);

    public string Headline => Batch.State switch
    {
        BatchState.Making => $"Making {CountWords.Count(Batch.Cards, "card")}",
        BatchState.Done => "Ready",
        BatchState.Failed => "Not all could be made",
        BatchState.Canceled => "Stopped",
        _ => "Expired",
    };

    /// <summary>What to do, or to know, next.</summary>
    public string Next => Batch.State switch
    {
        BatchState.Making => "You can leave this page and come back. Files that are ready can be downloaded already.",
        BatchState.Done => $"The files are deleted {School.Moment(Batch.ExpiresAt ?? Now, Now)}. Print at 100 %.",
        BatchState.Failed => Batch.Fault ?? "",
        BatchState.Canceled => "Nothing of it is kept.",
        _ => "The files were deleted a week after they were made. Print again to have them anew.",
    };

    /// <summary>Of those in the files so far, who is not in them after all.</summary>
    public int LeftOut => Parts.Sum(part => part.Places - part.Cards);

    public int TotalParts => Batch.Plan.Parts(Batch.Cards).Count;

    public string On => PrintWords.On(Batch.Plan);

    public string MadeAt => School.Moment(Batch.MadeAt, Now);

    public bool MayCancel => Batch.State is BatchState.Making or BatchState.Failed;

    public string NameOf(BatchPart part) => TotalParts == 1 ? CountWords.Count(part.Cards, "card") : $"File {part.Number} of {TotalParts}: {CountWords.Count(part.Cards, "card")}";

    public static string SizeOf(BatchPart part) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0.1, part.Bytes / 1048576.0):0.0} MB");

    public string TakenAt(BatchPart part) => part.TakenAt is { } at ? $"downloaded {School.Moment(at, Now)}" : "not downloaded yet";

    /// <summary>A name that says what it is in a folder of downloads: "lincoln-high-ids-2026-10-15-grade-9-1-of-3.pdf".</summary>
    public static string FileName(School school, Batch batch, BatchPart part)
    {
        var words = string.Join('-', new string([.. batch.Title.ToLowerInvariant().Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var parts = batch.Plan.Parts(batch.Cards).Count;
        var number = parts == 1 ? "" : $"-{part.Number}-of-{parts}";
        return $"{school.Slug}-ids-{school.Date(batch.MadeAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{words[..Math.Min(words.Length, 40)].Trim('-')}{number}.pdf";
    }

    public static string Word(BatchState state) => state switch
    {
        BatchState.Making => "being made",
        BatchState.Done => "ready",
        BatchState.Failed => "failed",
        BatchState.Canceled => "stopped",
        _ => "expired",
    };
}
