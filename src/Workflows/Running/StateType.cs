namespace Workflows;

/// <summary>ASL's state types. ASL: <c>Type</c>.</summary>
public enum StateType
{
    /// <summary>Does work.</summary>
    Task,

    /// <summary>Gives on a value.</summary>
    Pass,

    /// <summary>Decides where to go.</summary>
    Choice,

    /// <summary>Waits for a time.</summary>
    Wait,

    /// <summary>Ends with success.</summary>
    Succeed,

    /// <summary>Ends with an error.</summary>
    Fail,

    /// <summary>Runs branches at once.</summary>
    Parallel,

    /// <summary>Runs its item processor once for each item.</summary>
    Map,
}
