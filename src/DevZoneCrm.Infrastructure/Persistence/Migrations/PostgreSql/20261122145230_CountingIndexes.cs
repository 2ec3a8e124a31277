using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class CountingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_OwnerPostId",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Status_Stage_StageOn",
                table: "Projects");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "ProjectInvestors",
                type: "character varying(120)",
                maxLength: 120,
                nullable: false,
                collation: "C",
                oldClrType: typeof(string),
                oldType: "character varying(120)",
                oldMaxLength: 120);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Due",
                table: "Projects",
                columns: new[] { "Status", "Stage", "StageOn", "SignedOn", "RegisteredOn", "NextStepOn", "Code", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Latest",
                table: "Projects",
                columns: new[] { "FirstOn", "CreatedAt", "Code" },
                descending: new[] { true, true, false });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Owned",
                table: "Projects",
                columns: new[] { "OwnerPostId", "Confidentiality", "UnitId", "Stage", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Registered",
                table: "Projects",
                columns: new[] { "CreatedBy", "Confidentiality", "UnitId", "Stage", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Projects_Due",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Latest",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Owned",
                table: "Projects");

            migrationBuilder.DropIndex(
                name: "IX_Projects_Registered",
                table: "Projects");

            migrationBuilder.AlterColumn<string>(
                name: "NameKey",
                table: "ProjectInvestors",
                type: "character varying(120)",
                maxLength: 120,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(120)",
                oldMaxLength: 120,
                oldCollation: "C");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_OwnerPostId",
                table: "Projects",
                column: "OwnerPostId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_Status_Stage_StageOn",
                table: "Projects",
                columns: new[] { "Status", "Stage", "StageOn" });
        }
    }
}
