namespace SmartPass.Passes.Domain;

/// <summary>Limits of one grade in place of the school's.</summary>
/// <param name="Grade">The grade as the roster codes it.</param>
/// <param name="Daily">Most a day; null for no limit.</param>
/// <param name="Weekly">Most a week; null for no limit.</param>
internal sealed record GradeLimit(string Grade, int? Daily, int? Weekly);
