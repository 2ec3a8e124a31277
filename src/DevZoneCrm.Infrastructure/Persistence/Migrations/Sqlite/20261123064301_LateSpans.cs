using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LateSpans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_FromOn",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_UntilOn",
                table: "ProjectSpans");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Begun",
                table: "ProjectSpans",
                columns: new[] { "FromOn", "UntilOn", "Stage", "Currency", "Amount", "Confidentiality", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Ended",
                table: "ProjectSpans",
                columns: new[] { "UntilOn", "FromOn", "Stage", "Currency", "Amount", "Confidentiality", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_Late",
                table: "ProjectSpans",
                columns: new[] { "Stage", "UntilOn", "StageOn", "FromOn", "Currency", "Amount", "Confidentiality", "UnitId", "ProjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Registration",
                table: "Projects",
                columns: new[] { "Id", "SignedOn", "RegisteredOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Begun",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Ended",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_ProjectSpans_Late",
                table: "ProjectSpans");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Registration",
                table: "Projects");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_FromOn",
                table: "ProjectSpans",
                column: "FromOn");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectSpans_UntilOn",
                table: "ProjectSpans",
                column: "UntilOn");
        }
    }
}
