using System.Globalization;
using SmartPass.Kernel;
using SmartPass.Platform.Data;

namespace SmartPass.StudentIds.Domain.Photos;

internal readonly record struct PhotoImportId(long Value) : IId<PhotoImportId>
{
    public static PhotoImportId From(long value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A zip of pictures on its way in, from upload to the end. It carries its own progress, so that its work may be cut off anywhere and the page can be left.</summary>
internal sealed class PhotoImport : ISchoolOwned
{
    public const int LongestName = 120;

    /// <summary>Faces of children wait for a yes no longer than this.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>How long the report of one that has ended is kept.</summary>
    public static readonly TimeSpan ReportKept = TimeSpan.FromDays(30);

    public PhotoImportId Id { get; init; }

    public required SchoolId SchoolId { get; init; }

    public required string FileName { get; init; }

    /// <summary>Under this name in the data folder until it is read.</summary>
    public required string StoredName { get; init; }

    public required string By { get; init; }

    public required PersonId ById { get; init; }

    public required DateTimeOffset At { get; init; }

    public PhotoImportState State { get; private set; } = PhotoImportState.Reading;

    /// <summary>Pictures read, or applied, so far.</summary>
    public int Done { get; private set; }

    /// <summary>Of how many; 0 while nobody knows.</summary>
    public int Of { get; private set; }

    /// <summary>When the reading was done, from when on it waits for a yes.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Whether those who have a photo get the new one.</summary>
    public bool Replaces { get; private set; }

    /// <summary>Why it could not be read.</summary>
    public string? Trouble { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsUnderWay => State is PhotoImportState.Reading or PhotoImportState.Applying;

    public void Advance(int done, int of) => (Done, Of) = (done, of);

    public bool Read(DateTimeOffset at) => Moves(State is PhotoImportState.Reading, PhotoImportState.Read, () => ReadAt = at);

    public bool Refuse(string trouble, DateTimeOffset at) => Moves(State is PhotoImportState.Reading, PhotoImportState.Refused, () => (Trouble, EndedAt) = (trouble, at));

    /// <summary>Somebody has seen the report and said yes.</summary>
    public bool Confirm(bool replaces, int of) => Moves(State is PhotoImportState.Read, PhotoImportState.Applying, () => (Replaces, Done, Of) = (replaces, 0, of));

    public bool Applied(DateTimeOffset at) => Moves(State is PhotoImportState.Applying, PhotoImportState.Applied, () => EndedAt = at);

    /// <summary>Somebody said no, or nobody said anything for a day.</summary>
    public bool Cancel(DateTimeOffset at) => Moves(State is PhotoImportState.Reading or PhotoImportState.Read, PhotoImportState.Canceled, () => EndedAt = at);

    /// <summary>From another state there is no such way, and nothing changes.</summary>
    private bool Moves(bool may, PhotoImportState to, Action with)
    {
        if (may)
        {
            State = to;
            with();
        }

        return may;
    }
}

internal enum PhotoImportState
{
    Reading,
    Read,
    Refused,
    Applying,
    Applied,
    Canceled,
}
