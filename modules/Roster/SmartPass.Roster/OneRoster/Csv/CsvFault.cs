namespace SmartPass.Roster.OneRoster.Csv;

/// <summary>Where a file stops being CSV.</summary>
internal sealed record CsvFault(string Code, string Message, int Line, int Column);
