namespace Workflows.Durable;

/// <summary>The rules that the engine keeps. The chaos program takes one away at a time, and has to notice.</summary>
[Flags]
internal enum EngineGuards
{
    None = 0,

    /// <summary>A commit that abandons a wait demands that the inbox is as it was read.</summary>
    RequiresInboxToAbandon = 1,

    /// <summary>What was read is subtracted from the inbox, rather than the inbox emptied.</summary>
    SubtractsFromInbox = 1 << 1,

    /// <summary>A wait that is woken looks at the clock again.</summary>
    ChecksClockOnWake = 1 << 2,

    /// <summary>The start of a task is recorded, with its token, before the task runs.</summary>
    RecordsBeforeEffects = 1 << 3,

    All = RequiresInboxToAbandon | SubtractsFromInbox | ChecksClockOnWake | RecordsBeforeEffects,
}
