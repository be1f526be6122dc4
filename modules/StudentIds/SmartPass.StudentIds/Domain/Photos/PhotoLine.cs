using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>What was found of one picture of a zip. Of one that matched, the cut files lie ready under its version and are nobody's photo yet.</summary>
internal sealed class PhotoLine : ISchoolOwned
{
    public const int LongestName = 200;

    public long Id { get; init; }

    public required PhotoImportId ImportId { get; init; }

    public required SchoolId SchoolId { get; init; }

    /// <summary>Which picture of the zip it is, from 1; 0 for one that only a list names.</summary>
    public required int Entry { get; init; }

    /// <summary>The file's name without its folders.</summary>
    public required string Name { get; init; }

    public required PhotoVerdict Verdict { get; init; }

    public PersonId? PersonId { get; init; }

    public long? Version { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public int FrameX { get; init; }

    public int FrameY { get; init; }

    public int FrameWidth { get; init; }

    public PhotoLineState State { get; set; }

    public PhotoCut? Cut => Version is { } version ? new PhotoCut(version, Width, Height, new Frame(FrameX, FrameY, FrameWidth)) : null;

    public static PhotoLine Matched(PhotoImport import, int entry, string name, PersonId person, PhotoCut cut) => new()
    {
        ImportId = import.Id, SchoolId = import.SchoolId, Entry = entry, Name = Shortened(name), Verdict = PhotoVerdict.Matched, PersonId = person,
        Version = cut.Version, Width = cut.Width, Height = cut.Height, FrameX = cut.Frame.X, FrameY = cut.Frame.Y, FrameWidth = cut.Frame.Width,
    };

    public static PhotoLine Left(PhotoImport import, int entry, string name, PhotoVerdict verdict, PersonId? person = null) => new()
    {
        ImportId = import.Id, SchoolId = import.SchoolId, Entry = entry, Name = Shortened(name), Verdict = verdict, PersonId = person, State = PhotoLineState.Done,
    };

    private static string Shortened(string name) => name.Length <= LongestName ? name : name[..LongestName];
}

/// <summary>What a picture of a zip turned out to be.</summary>
internal enum PhotoVerdict
{
    Matched,

    /// <summary>Nobody of this school has that number.</summary>
    NotMatched,

    /// <summary>Several people of this school have it.</summary>
    Several,

    /// <summary>Another picture of the zip is of the same person, and came first.</summary>
    SamePerson,

    TooSmall,

    NotAPicture,

    /// <summary>It moves, is damaged, too large or too long.</summary>
    NotUsable,

    /// <summary>The list names it, and the zip does not have it.</summary>
    NotInZip,
}

/// <summary>How far a line is.</summary>
internal enum PhotoLineState
{
    Waiting,
    Done,

    /// <summary>The person had a photo, which stayed.</summary>
    Kept,

    /// <summary>The person has left the school since.</summary>
    Gone,
}
