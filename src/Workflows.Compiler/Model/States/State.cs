using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Model.States;

/// <summary>A state and the method that declares it.</summary>
internal abstract record State
{
    /// <summary>The name in the definition.</summary>
    public required string Name { get; init; }

    public required Method Method { get; init; }

    /// <summary>The method's <c>///</c> summary as plain text.</summary>
    public string? Comment { get; init; }

    /// <summary>The state's input type; null if it reads none and so takes any.</summary>
    public required TypeReference? Input { get; init; }

    /// <summary>Variables that the state sets.</summary>
    public EquatableArray<Assignment> Assign { get; init; } = EquatableArray<Assignment>.Empty;

    /// <summary>State machines inside this state: the branches of a Parallel, the item processor of a Map.</summary>
    public virtual EquatableArray<StateMachine> Machines => EquatableArray<StateMachine>.Empty;

    /// <summary>The pure expressions of the state.</summary>
    public virtual IEnumerable<Expression> Expressions => Assign.Select(static assignment => assignment.Value);

    /// <summary>Where the state can go, as method names, in the order the definition tests them.</summary>
    public abstract IEnumerable<string> Targets { get; }

    /// <summary>The methods of the class that the state calls: its own, and the pure ones that it names.</summary>
    public virtual IEnumerable<Method> Methods => Assign.MethodsOf().Prepend(Method);

    /// <summary>Whether the machine can end here.</summary>
    public abstract bool IsTerminal { get; }
}
