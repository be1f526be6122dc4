namespace SmartPass.StudentIds.Domain.Design;

/// <summary>For whom a design is: each school has one of both.</summary>
internal enum CardKind
{
    Student,
    Staff,
}
