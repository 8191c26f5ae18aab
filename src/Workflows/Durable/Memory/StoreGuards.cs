namespace Workflows.Durable;

/// <summary>The rules that a store keeps. The chaos program takes one away at a time, and has to notice.</summary>
[Flags]
internal enum StoreGuards
{
    None = 0,

    /// <summary>Rule 1: what an owner writes demands the version that it knows.</summary>
    ChecksVersion = 1,

    /// <summary>Rule 2: the inbox is counted, rather than set and reset.</summary>
    CountsInbox = 1 << 1,

    /// <summary>Rule 2: what is left of the inbox makes the execution due.</summary>
    WakesForInbox = 1 << 2,

    /// <summary>Rule 2: only a wait that is open is settled.</summary>
    SettlesOnlyOpenWaits = 1 << 3,

    /// <summary>Rule 3: a commit that abandons a wait demands the inbox that it has read.</summary>
    RequiresInbox = 1 << 4,

    /// <summary>Rule 3: and the heartbeats.</summary>
    RequiresBeats = 1 << 5,

    /// <summary>Rule 4: events are in the transaction of the snapshot.</summary>
    WritesEventsWithSnapshot = 1 << 6,

    /// <summary>Rule 4: new executions are in the transaction of the snapshot.</summary>
    StartsChildrenWithSnapshot = 1 << 7,

    /// <summary>Rule 4: a parent is told of an end in the transaction of the end.</summary>
    TellsParentWithEnd = 1 << 8,

    /// <summary>A child that nobody waits for any longer does not settle what its parent's frame waits for next.</summary>
    TellsOnlyWhoWaits = 1 << 9,

    /// <summary>A workflow has one execution of a name.</summary>
    KeepsNamesUnique = 1 << 10,

    /// <summary>The random part of a token is compared.</summary>
    ChecksNonce = 1 << 11,

    All = (1 << 12) - 1,
}
