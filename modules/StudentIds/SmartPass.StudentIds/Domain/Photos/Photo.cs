using SmartPass.Kernel;

namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>The photo of a person: one in the whole district. Its files lie in the data folder under its version, which is never given again, so that an address names one picture for ever.</summary>
internal sealed class Photo
{
    public static readonly TimeSpan KeptAfterLeaving = TimeSpan.FromDays(30);

    public required PersonId PersonId { get; init; }

    public required long Version { get; set; }

    /// <summary>When it, or its frame, was last changed.</summary>
    public required DateTimeOffset At { get; set; }

    public required PersonId By { get; set; }

    /// <summary>Size of the whole.</summary>
    public required int Width { get; set; }

    public required int Height { get; set; }

    public required int FrameX { get; set; }

    public required int FrameY { get; set; }

    public required int FrameWidth { get; set; }

    /// <summary>Since when the person is at no school; null while they are at one.</summary>
    public DateTimeOffset? LeftAt { get; set; }

    public Frame Frame => new(FrameX, FrameY, FrameWidth);

    public static Photo Of(PersonId person, PhotoCut cut, DateTimeOffset at, PersonId by) => new()
    {
        PersonId = person, Version = cut.Version, At = at, By = by, Width = cut.Width, Height = cut.Height, FrameX = cut.Frame.X, FrameY = cut.Frame.Y, FrameWidth = cut.Frame.Width,
    };

    /// <summary>Another picture, or another frame of the same.</summary>
    public void Become(PhotoCut cut, DateTimeOffset at, PersonId by)
    {
        (Version, Width, Height, At, By) = (cut.Version, cut.Width, cut.Height, at, by);
        (FrameX, FrameY, FrameWidth) = (cut.Frame.X, cut.Frame.Y, cut.Frame.Width);
    }
}

/// <summary>Files that lie ready under a version.</summary>
/// <param name="Version">Names them.</param>
/// <param name="Width">Width of the whole.</param>
/// <param name="Height">Its height.</param>
/// <param name="Frame">What was cut from it.</param>
internal sealed record PhotoCut(long Version, int Width, int Height, Frame Frame);
