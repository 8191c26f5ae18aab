using Workflows.Compiler.Model.Data;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Model;

/// <summary>A <c>[Workflow]</c> class, read. Immutable and equal by value, with no symbol, syntax or location in it.</summary>
internal sealed record Workflow
{
    /// <summary>The state machine's name, for instance <c>order-processing</c>.</summary>
    public required string Name { get; init; }

    public required ClassDeclaration Class { get; init; }

    public required StateMachine Machine { get; init; }

    /// <summary>What the first reading state takes; null if the workflow reads no input.</summary>
    public required TypeReference? Input { get; init; }

    /// <summary>What the ends give; null if there is none, or nobody can say which.</summary>
    public required TypeReference? Output { get; init; }

    /// <summary>Every type whose JSON the workflow needs, and the types they are made of, each once.</summary>
    public required EquatableArray<DataType> DataTypes { get; init; }

    /// <summary>The full names of those that pure code reads from texts or writes as texts, in ordinal order.</summary>
    public EquatableArray<string> TextTypes { get; init; } = EquatableArray<string>.Empty;

    /// <summary>How members are named in JSON where nothing else is said.</summary>
    public MemberNaming Naming { get; init; }

    /// <summary>What dependency injection hands to the constructor.</summary>
    public required EquatableArray<ConstructorParameter> Dependencies { get; init; }

    /// <summary>Whether dependency injection can make an instance: there is a constructor it may call, and no required member.</summary>
    public bool IsInjectable { get; init; } = true;

    /// <summary>Whether a state, of its own or of a workflow class that is a part of it, needs more than the class has: services, other workflows, task tokens.</summary>
    public bool CallsOutside => Machine.AllStates.Any(static state => state is TaskState { CallsOutside: true });

    /// <summary>The accessibility of what the generator adds: that of the least visible of input and output.</summary>
    public string Accessibility => (Visibility)Math.Max((int)(Input?.Visibility ?? default), (int)(Output?.Visibility ?? default)) switch
    {
        Visibility.Public => "public",
        Visibility.Internal => "internal",
        _ => "private",
    };

    /// <summary>The assembly that declares the class.</summary>
    public required string AssemblyName { get; init; }

    /// <summary>Whether there are findings of severity error: then only the public surface is emitted.</summary>
    public required bool HasErrors { get; init; }
}
