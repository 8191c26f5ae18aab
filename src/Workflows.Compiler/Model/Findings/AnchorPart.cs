namespace Workflows.Compiler.Model.Findings;

internal enum AnchorPart
{
    /// <summary>The name of the class or the method.</summary>
    Name,

    /// <summary>The state or workflow attribute.</summary>
    Attribute,

    /// <summary>The value of <c>StartAt</c>.</summary>
    StartAt,

    /// <summary>The value of <c>Next</c>.</summary>
    Next,

    /// <summary>An attribute that retries.</summary>
    Retry,

    /// <summary>The handler that an attribute which catches an error names.</summary>
    Catch,

    /// <summary>An attribute that catches an error.</summary>
    Catcher,

    /// <summary>Where an entry of <c>Retry</c> comes in: the attribute itself, or the policy that carries it.</summary>
    RetryUse,

    /// <summary>Where an entry of <c>Catch</c> comes in: the attribute itself, or the policy that carries it.</summary>
    CatchUse,

    /// <summary>The value of <c>End</c>.</summary>
    End,

    /// <summary>The input parameter.</summary>
    Input,

    /// <summary>The target that an arm of a Choice names.</summary>
    Target,

    /// <summary>Where an <c>Assign</c> names a variable.</summary>
    Assign,

    /// <summary>A parameter that reads a variable.</summary>
    Variable,

    /// <summary>A parameter that reads the execution's input.</summary>
    ExecutionInput,

    /// <summary>What a method makes for a request: the value of a member by its name, a text as it is written.</summary>
    Request,
}
