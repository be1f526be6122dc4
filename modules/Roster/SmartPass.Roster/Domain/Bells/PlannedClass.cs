using SmartPass.Roster.Contracts;

namespace SmartPass.Roster.Domain.Bells;

/// <summary>A class as the timetable needs it.</summary>
/// <param name="Id">The class.</param>
/// <param name="Title">Its title.</param>
/// <param name="Code">Its code, if the roster has one.</param>
/// <param name="Location">Its room as written.</param>
/// <param name="Departments">Departments, subjects and course codes it belongs to.</param>
/// <param name="Periods">When it meets.</param>
internal sealed record PlannedClass(ClassId Id, string Title, string? Code, string? Location, IReadOnlyList<string> Departments, ClassPeriods Periods);
