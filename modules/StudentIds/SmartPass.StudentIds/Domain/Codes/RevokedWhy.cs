namespace SmartPass.StudentIds.Domain.Codes;

internal enum RevokedWhy
{
    Lost,
    Stolen,
    Damaged,

    /// <summary>Someone else had it, or a picture of it.</summary>
    Shared,
}
