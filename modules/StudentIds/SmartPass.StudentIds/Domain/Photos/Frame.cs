namespace SmartPass.StudentIds.Domain.Photos;

/// <summary>The part of a picture that the card shows, four wide to five high, in pixels of the picture as it is kept.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">How wide it is.</param>
internal readonly record struct Frame(int X, int Y, int Width)
{
    /// <summary>Narrower than this, a printed face is a blur.</summary>
    public const int LeastWidth = 240;

    public const int LeastHeight = LeastWidth * 5 / 4;

    private const int Steps = 20;

    public int Height => Width * 5 / 4;

    /// <summary>Whether a picture of this size holds a frame at all.</summary>
    public static bool FitsIn(int width, int height) => Largest(width, height) >= LeastWidth;

    /// <summary>Where one starts: as much as there is, from the middle and the upper part, where faces are.</summary>
    public static Frame First(int width, int height)
    {
        var frame = new Frame(0, 0, Largest(width, height));
        return frame with { X = (width - frame.Width) / 2, Y = (height - frame.Height) / 4 };
    }

    /// <summary>The nearest frame that lies within a picture of this size.</summary>
    public Frame Within(int width, int height)
    {
        var fitting = this with { Width = Math.Clamp(Width, LeastWidth, Math.Max(LeastWidth, Largest(width, height))) };
        return fitting with { X = Math.Clamp(X, 0, Math.Max(0, width - fitting.Width)), Y = Math.Clamp(Y, 0, Math.Max(0, height - fitting.Height)) };
    }

    /// <summary>One step of a button: the frame moves by a twentieth of the picture, or shrinks and grows about its middle.</summary>
    public Frame Moved(FrameStep step, int width, int height)
    {
        var (across, down, by) = (Math.Max(1, width / Steps), Math.Max(1, height / Steps), Math.Max(8, Width / Steps * 2));
        return (step switch
        {
            FrameStep.Left => this with { X = X - across },
            FrameStep.Right => this with { X = X + across },
            FrameStep.Up => this with { Y = Y - down },
            FrameStep.Down => this with { Y = Y + down },
            FrameStep.Closer => About(Width - by, width, height),
            _ => About(Width + by, width, height),
        }).Within(width, height);
    }

    private Frame About(int wanted, int width, int height)
    {
        var other = (this with { Width = wanted }).Within(width, height);
        return other with { X = X + ((Width - other.Width) / 2), Y = Y + ((Height - other.Height) / 2) };
    }

    private static int Largest(int width, int height) => Math.Min(width, height * 4 / 5);
}

/// <summary>What a button beside the frame does to it.</summary>
internal enum FrameStep
{
    Left,
    Right,
    Up,
    Down,
    Closer,
    Wider,
}
