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
}
