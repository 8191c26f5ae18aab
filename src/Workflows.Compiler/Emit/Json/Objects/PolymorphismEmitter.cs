using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>Writes how a type is read and written that has cases, or is one.</summary>
internal static class PolymorphismEmitter
{
    /// <summary>The method that looks for the discriminator, wherever it stands, and reads the case that it names.</summary>
    public static void WriteRead(JsonSource writer, ObjectType type)
    {
        var polymorphism = type.Polymorphism!;
        var name = CSharpText.Quote(polymorphism.Discriminator);
        using (writer.Block($"public static {type.Type.FullName} Read(ref {JsonNames.Reader} json)"))
        {
            writer.Line("var discriminator = json;");
            using (writer.Block($"if (discriminator.TryFindMember({name}u8))"))
            {
                foreach (var found in polymorphism.Cases.Where(found => Test(found) is not null))
                {
                    using (writer.Block($"if ({Test(found)})"))
                    {
                        writer.Line($"return {ReadCase(writer, type, found)};");
                    }

                    writer.Line();
                }

                if (!polymorphism.IgnoresUnknown)
                {
                    writer.Line("json = discriminator;");
                    writer.Line($"throw json.Unexpected({CSharpText.Quote(Expected(polymorphism))});");
                }
            }

            writer.Line();
            WriteWithoutDiscriminator(writer, type, name);
        }
    }

    /// <summary>The statements that write a value or null.</summary>
    public static void WriteObject(JsonSource writer, ObjectType type)
    {
        if (!type.Type.IsValueType)
        {
            writer.Lines("""
                if (value is null)
                {
                    writer.WriteNullValue();
                    return;
                }

                """);
        }

        if (type.Polymorphism is not { } polymorphism)
        {
            WriteCase(writer, type, null, null);
            return;
        }

        foreach (var found in polymorphism.Cases)
        {
            using (writer.Block(polymorphism.IsNearest ? $"if (value is {found.FullName})" : $"if (value.GetType() == typeof({found.FullName}))"))
            {
                WriteCase(writer, type, found, polymorphism.Discriminator);
                writer.Line("return;");
            }

            writer.Line();
        }

        if (!type.IsAbstract && !polymorphism.FallsBack)
        {
            using (writer.Block($"if (value.GetType() == typeof({type.Type.FullName}))"))
            {
                WriteCase(writer, type, null, null);
                writer.Line("return;");
            }

            writer.Line();
        }

        if (polymorphism.FallsBack)
        {
            WriteCase(writer, type, null, null);
        }
        else
        {
            writer.Line("throw DataContract.UnknownCase(value);");
        }
    }

    private static void WriteCase(JsonSource writer, ObjectType type, PolymorphicCase? found, string? discriminator)
    {
        writer.Line("writer.WriteStartObject();");
        if (found is { Id: not null })
        {
            writer.Line($"writer.WriteString({CSharpText.Quote(discriminator!)}u8, {CSharpText.Quote(found.Id)}u8);");
        }
        else if (found is { Number: { } number })
        {
            writer.Line($"writer.WriteNumber({CSharpText.Quote(discriminator!)}u8, {number.ToString(CultureInfo.InvariantCulture)});");
        }

        writer.Line(found is null || found.FullName == type.Type.FullName
            ? "WriteMembers(writer, value);"
            : $"{writer.Converter(found.FullName)}.WriteMembers(writer, ({found.FullName})value);");
        writer.Line("writer.WriteEndObject();");
    }

    private static void WriteWithoutDiscriminator(JsonSource writer, ObjectType type, string name)
    {
        if (!type.IsAbstract)
        {
            writer.Line("return ReadObject(ref json);");
            return;
        }

        writer.Line("json.ReadStartObject();");
        writer.Line($"throw json.Missing({name});");
    }

    private static string ReadCase(JsonSource writer, ObjectType type, PolymorphicCase found) =>
        found.FullName == type.Type.FullName ? "ReadObject(ref json)" : $"{writer.Converter(found.FullName)}.{(found.HasCases ? "ReadObject" : "Read")}(ref json)";

    private static string? Test(PolymorphicCase found) => found switch
    {
        { Id: { } id } => $"discriminator.IsText({CSharpText.Quote(id)}u8)",
        { Number: { } number } => $"discriminator.IsNumber({number.ToString(CultureInfo.InvariantCulture)})",
        _ => null,
    };

    private static string Expected(Polymorphism polymorphism) => "one of " + string.Join(", ", polymorphism.Cases
        .Where(found => Test(found) is not null)
        .Select(found => found.Id is { } id ? CSharpText.Quote(id) : found.Number!.Value.ToString(CultureInfo.InvariantCulture)));
}
