namespace SmartPass.Flex.Contracts;

/// <summary>Rights that Flex checks.</summary>
public static class FlexPermissions
{
    /// <summary>Sign up for activities, leave them, see own ones.</summary>
    public const string SignUp = "flex.sign-up";

    /// <summary>Offer activities, ask for students in them, take attendance.</summary>
    public const string Host = "flex.host";

    /// <summary>The same in the activities of all hosts.</summary>
    public const string HostAny = "flex.host-any";

    /// <summary>Flex periods, cancellations, placement, the rules; and the highest word on where a student goes.</summary>
    public const string Manage = "flex.manage";
}
