using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Tests.Writing;

public sealed class SourceWriterTests
{
    [Fact]
    public void Blocks_indent_what_is_inside()
    {
        var writer = new SourceWriter();
        using (writer.Block("class Order"))
        {
            using (writer.Block("int[] Lines =", suffix: ";"))
            {
                writer.Line("1,");
            }
        }

        Assert.Equal("class Order\n{\n    int[] Lines =\n    {\n        1,\n    };\n}\n", writer.ToString());
    }

    [Fact]
    public void Lines_of_a_raw_string_keep_their_own_indentation_and_empty_ones_get_none()
    {
        var writer = new SourceWriter();
        writer.OpenBrace();
        writer.Lines("if (a)\r\n    b();\r\n\r\nc();");
        writer.CloseBrace();

        Assert.Equal("{\n    if (a)\n        b();\n\n    c();\n}\n", writer.ToString());
    }
}
