namespace SmartPass.Passes.Domain;

internal enum PassStatus
{
    Requested,
    Active,
    Ended,
    Denied,
    Withdrawn,
    Lapsed,
}
