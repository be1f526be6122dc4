namespace SmartPass.Passes.Contracts;

/// <summary>Rights that Passes checks.</summary>
public static class PassPermissions
{
    /// <summary>Ask for and start own passes, end them, see own history.</summary>
    public const string Ask = "passes.ask";

    /// <summary>My room: answer requests, see and end passes from and to own rooms.</summary>
    public const string Answer = "passes.answer";

    /// <summary>Answer any request of the school, whoever was asked.</summary>
    public const string AnswerAny = "passes.answer-any";

    /// <summary>The campus board: every active pass of the school.</summary>
    public const string SeeBoard = "passes.see-board";

    /// <summary>End any active pass of the school.</summary>
    public const string EndAny = "passes.end-any";

    /// <summary>Change the school's rules for passes.</summary>
    public const string EditRules = "passes.edit-rules";

    /// <summary>Let a student go against a no-pass window, a closed room, a limit or a pause between passes.</summary>
    public const string Override = "passes.override";

    /// <summary>Let a student go while passes are paused for the whole school, the hallway is full or the student is due elsewhere.</summary>
    public const string OverrideSchool = "passes.override-school";

    /// <summary>Stop new passes in the whole school, and let them start again.</summary>
    public const string Freeze = "passes.freeze";

    /// <summary>Report a student from the board.</summary>
    public const string Report = "passes.report";

    /// <summary>Read reports of students and settle them.</summary>
    public const string SeeReports = "passes.see-reports";

    /// <summary>Pair kiosks and hallway displays of the whole school, and revoke them; staff do so for their own rooms without it.</summary>
    public const string ManageDevices = "passes.manage-devices";
}
