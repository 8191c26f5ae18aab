namespace Workflows;

/// <summary>Makes a partial class a workflow: an ASL state machine whose states are the class's attributed methods.</summary>
/// <remarks>
/// The generator adds <c>RunAsync</c> (the compiled runner), <c>Asl</c> (the definition in Amazon States Language) and
/// <c>Definition</c> to the class, and every build writes the definition to <c>asl/&lt;name&gt;.asl.json</c> in the output folder.
/// </remarks>
/// <example>
/// <code>
/// [Workflow("hello", StartAt = nameof(Greet))]
/// public sealed partial class HelloWorkflow
/// {
///     [Pass(End = true)]
///     static string Greet(string name) => $"Hello, {name}";
/// }
/// </code>
/// </example>
/// <param name="name">The state machine's name, unique in the assembly: 1 to 80 letters, digits, <c>-</c> or <c>_</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class WorkflowAttribute(string name) : Attribute
{
    /// <summary>The state machine's name.</summary>
    public string Name { get; } = name;

    /// <summary>The method of the first state, as <c>nameof(Method)</c>. ASL: <c>StartAt</c>.</summary>
    /// <value>Required.</value>
    public string? StartAt { get; set; }

    /// <summary>
    /// How long an execution may take, in seconds: 1 to 99,999,998. Then it fails with <c>States.Timeout</c>, which no state can catch. ASL: the top level's
    /// <c>TimeoutSeconds</c>.
    /// </summary>
    /// <value>Default: not set.</value>
    public int TimeoutSeconds { get; set; }

    /// <summary>
    /// Whether every Task is retried on errors of AWS Lambda itself, as AWS recommends: after 2 seconds, six times, twice as long each time. The entry stands after
    /// the Task's own, and before a last one for every error.
    /// </summary>
    /// <value>Default: <see langword="true"/>.</value>
    public bool RetryOnServiceExceptions { get; set; } = true;

    /// <summary>
    /// Whether each Task's method gets a copy of its input, made as JSON would bring it, as a function in AWS does. What the code changes in it is then seen by no other
    /// state, try or handler. Inputs that cannot be changed, and those that nobody sees again, are not copied.
    /// </summary>
    /// <value>Default: <see langword="false"/>.</value>
    public bool CopyInputs { get; set; }

    /// <summary>The language of the definition's expressions. The C# and what it means are the same in both. ASL: <c>QueryLanguage</c>.</summary>
    /// <value>Default: <see cref="QueryLanguage.JSONata"/>.</value>
    public QueryLanguage QueryLanguage { get; set; }

    /// <summary>
    /// How Step Functions runs the workflow; the manifest has it. An execution of an <see cref="StateMachineType.Express"/> workflow may take 300 seconds, in process too: that is
    /// what <see cref="TimeoutSeconds"/> is if it is not set, and at most.
    /// </summary>
    /// <value>Default: <see cref="StateMachineType.Standard"/>.</value>
    public StateMachineType Type { get; set; }
}
