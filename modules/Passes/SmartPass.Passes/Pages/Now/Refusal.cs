namespace SmartPass.Passes.Pages.Now;

/// <summary>A no in its place above the buttons.</summary>
/// <param name="Words">What the student is told.</param>
/// <param name="AskTeacher">Where the same wish is put to a teacher instead.</param>
internal sealed record Refusal(string Words, string AskTeacher);
