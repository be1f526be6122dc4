namespace SmartPass.StudentIds.Drawing.Text;

/// <summary>Which way a character is written.</summary>
internal enum Way
{
    LeftToRight,
    RightToLeft,
    Number,

    /// <summary>As its neighbours are.</summary>
    Neutral,
}
